"""The checklist as a reader handles it in WebKitGTK, which WebDriver drives."""

from collections.abc import Callable, Mapping

from selenium.webdriver import Remote
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

#: How long to wait for what is expected, and between two looks, in seconds.
LIMIT, PAUSE = 60, 0.05

_STATE = """
  const root = document.querySelector("bow-out-checklist");
  const busy = document.querySelector("#bow-result").getAttribute("aria-busy");
  return { ...root.dataset, busy, text: root.innerText, said: root.querySelector("[role=status]").textContent };
"""


class Reader:
    """A reader of the site."""

    def __init__(self, driver: Remote, address: str) -> None:
        """Take a browser that has just started, and the site's address."""
        self.driver = driver
        self.address = address

    def goto(self, path: str) -> "Reader":
        """Open a page of the site."""
        self.driver.get(self.address + path)
        return self

    def open(self) -> "Reader":
        """Open the checklist, up to where the form is live."""
        self.goto("checklist/")
        self.wait_until("the form is live", lambda: "live" in self.state())
        return self

    def state(self) -> dict[str, str]:
        """Return the checklist's `data-` attributes, its visible text, what was last announced, and if it is busy."""
        state: dict[str, str] = self.driver.execute_script(_STATE)
        return state

    def wait_until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        WebDriverWait(self.driver, LIMIT, poll_frequency=PAUSE).until(lambda _: holds(), f"not in time: {what}")

    def wait_for(self, **wanted: str) -> "Reader":
        """Wait until each of these values of `state` is the wanted one, and the engine has answered."""
        wanted = {"engine": "ready", "busy": "false", **wanted}
        self.wait_until(str(wanted), lambda: wanted.items() <= self.state().items())
        return self

    def wait_for_words(self, words: str) -> "Reader":
        """Wait until the checklist shows some words."""
        self.wait_until(words, lambda: words in self.state()["text"])
        return self

    def wait_for_value(self, name: str, words: str) -> "Reader":
        """Wait until a field holds these words among others."""
        self.wait_until(f"{words} in {name}", lambda: words in self.value(name))
        return self

    def find(self, selector: str) -> WebElement:
        """Return an element in the middle of the window, where nothing that sticks to an edge lies over it."""
        element = self.driver.find_element(By.CSS_SELECTOR, selector)
        self.driver.execute_script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        return element

    def answer(self, answers: Mapping[str, str]) -> "Reader":
        """Give answers, in order."""
        for question, option in answers.items():
            self.find(f'input[name="{question}"][value="{option}"]').click()
        return self

    def given(self) -> dict[str, str]:
        """Return the answers to the questions that are shown."""
        radios = self.driver.find_elements(By.CSS_SELECTOR, "fieldset:not([hidden]) > * input:checked")
        return {str(one.get_property("name")): str(one.get_property("value")) for one in radios}

    def type(self, texts: Mapping[str, str]) -> "Reader":
        """Replace what stands in text fields."""
        for name, text in texts.items():
            field = self.find(f'[name="{name}"]')
            field.clear()
            field.send_keys(text)
        return self

    def value(self, name: str) -> str:
        """Return what a text field holds."""
        return str(self.driver.find_element(By.NAME, name).get_property("value"))

    def press(self, action: str) -> "Reader":
        """Press a button by what it does."""
        self.find(f'[data-action="{action}"]').click()
        return self
