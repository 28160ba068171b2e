"""Results kept by what they depend on."""

import pytest

from attribution.caching import Cache
from attribution.drafts import Task
from tests.commandline import CLAIMED, forget


@pytest.fixture
def draft(desk):
    (desk / "a.txt").write_text(CLAIMED)
    return "a.txt"


def test_what_is_stored_is_loaded_again(draft):
    cache = Cache("kept")
    key = cache.key(draft, Task())
    assert cache.load(key) is None
    cache.store(key, ["a", 1, None])
    assert cache.load(key) == ["a", 1, None]


def test_the_key_follows_the_draft_its_settings_and_what_is_accepted(desk, draft):
    cache = Cache("kept")
    keys = [cache.key(draft, Task()), cache.key(draft, Task(given={"profile": "wire"}))]
    (desk / "attribution.toml").write_text('profile = "legal"\n')
    forget()
    keys.append(cache.key(draft, Task()))
    (desk / "attribution-accepted.toml").write_text("")
    forget()
    keys.append(cache.key(draft, Task()))
    (desk / "a.txt").write_text("It rained.\n")
    keys.append(cache.key(draft, Task()))
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert cache.key(draft, Task()) == keys[-1]


@pytest.mark.parametrize("task", [Task(sources=("b.txt",)), Task(changed={})])
def test_what_depends_on_more_is_not_kept(draft, task):
    assert Cache("kept").key(draft, task) == ""


def test_without_a_folder_or_a_file_nothing_is_kept(desk, draft):
    assert Cache("").key(draft, Task()) == ""
    assert Cache("kept").key("none.txt", Task()) == ""
    assert Cache("kept").key("-", Task()) == ""
    cache = Cache("kept")
    cache.store("", ["a"])
    assert cache.load("") is None
    assert not (desk / "kept").exists()


def test_what_cannot_be_read_or_written_is_done_without(desk, draft):
    cache = Cache("kept")
    key = cache.key(draft, Task())
    cache.store(key, [])
    (file,) = (desk / "kept").rglob("*.json")
    file.write_text("{")
    assert cache.load(key) is None
    Cache("a.txt").store(key, [])  # a file stands where the folder would
    assert Cache("a.txt").load(key) is None


def test_words_of_a_newsroom_are_not_kept(desk, draft):
    (desk / "verbs.tsv").write_text("lemma\tkind\n")
    (desk / "attribution.toml").write_text('[lexicon]\nverbs = "verbs.tsv"\n')
    forget()
    assert Cache("kept").key(draft, Task()) == ""
