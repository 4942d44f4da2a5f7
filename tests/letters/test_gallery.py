from tests.helpers.places import ROOT
from vcs_desktop.letters.gallery import main
from vcs_desktop.letters.specimens import specimens


def test_the_gallery_shows_every_letter(tmp_path) -> None:
    main(["--to", str(tmp_path / "gallery"), "--resources", str(ROOT / "resources")])

    written = {path.name for path in (tmp_path / "gallery").iterdir()}
    assert "contact-sheet.png" in written
    for specimen in specimens():
        assert {f"{specimen.name}.pdf", f"{specimen.name}-page-1.png"} <= written
