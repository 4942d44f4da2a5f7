"""No test reaches beyond this computer: a look-up or a connection to anywhere else fails."""

import ipaddress
import sys
from typing import Any

WATCHED = {"socket.connect", "socket.sendto", "socket.sendmsg"}
LOOKED_UP = {"socket.getaddrinfo", "socket.gethostbyname"}


class NetworkRefusedError(RuntimeError):
    """A test tried to leave this computer.  Not an OSError, so no retry can swallow it."""


def refuse_the_network() -> None:
    """From now on this process may speak to the loopback and to local sockets only.

    Python's own audit events are used, so it makes no difference which library asks.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in WATCHED:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event in LOOKED_UP:
        host = arguments[0]
    else:
        return
    if not _is_local(host):
        raise NetworkRefusedError(f"{event} to {host!r}: tests stay on this computer")


def _is_local(host: object) -> bool:
    if host is None or host in {"", b"", "localhost", b"localhost"}:
        return True
    text = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(text).is_loopback
    except ValueError:
        return False
