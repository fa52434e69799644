"""An editor's picture is seen in the demo, with DEBUG off; documents and real sites are another matter."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from django.test import Client


@pytest.fixture
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    storage = FileSystemStorage(tmp_path)
    for name in ("original_images/tea.png", "images/tea.width-300.png", "documents/plan.pdf"):
        storage.save(name, ContentFile(b"something"))
    return settings


@pytest.mark.parametrize("path", ["original_images/tea.png", "images/tea.width-300.png"])
def test_the_demo_serves_its_pictures_with_debug_off(client: Client, media, path: str):
    media.DEMO, media.DEBUG = True, False
    response = client.get(f"/media/{path}")
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == b"something"
    assert response["Content-Type"] == "image/png"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["documents/plan.pdf", "images/../documents/plan.pdf", "images/", "images/none.png", "../secret_key"]
)
def test_nothing_else_is_served_from_there(client: Client, media, path: str):
    media.DEMO = True
    assert client.get(f"/media/{path}").status_code == 404


@pytest.mark.django_db
def test_a_site_for_real_people_leaves_pictures_to_the_web_server(client: Client, media):
    media.DEMO = False
    assert client.get("/media/original_images/tea.png").status_code == 404
