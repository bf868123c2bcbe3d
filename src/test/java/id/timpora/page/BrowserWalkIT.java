package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.timpora.security.FirstAccounts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people enter a new installation with a real browser: a member with the keyboard alone, an administrator at work. */
@SpringBootTest(
        classes = SamplePages.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "timpora.demo=true")
class BrowserWalkIT {
    private static final Dimension LAPTOP = new Dimension(1366, 900);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final int MOST_TABS = 80;

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAccounts first;

    @Autowired
    private DataSource database;

    private ChromeDriver browser;
    private List<String> printed;

    @BeforeEach
    void openBrowser() {
        JdbcClient.create(database).sql("truncate store.account").update();
        printed = first.createIfNone();
        Optional<ChromeDriver> window = Chromium.open();
        assumeThat(window).as("a browser and its driver are on the path").isPresent();
        browser = window.get();
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void aMemberReadsAFindingWithTheKeyboardAlone() throws IOException {
        open("/");
        assertThat(path()).isEqualTo("/login");
        look("login");
        type(FirstAccounts.MEMBER, Keys.TAB);
        type(oneTimePassword(FirstAccounts.MEMBER), Keys.ENTER);
        reach("/password");
        look("password");
        tabTo(field -> "current".equals(field.getDomAttribute("name")));
        type(oneTimePassword(FirstAccounts.MEMBER), Keys.TAB);
        type("durian jatuh malam hari", Keys.TAB);
        type("durian jatuh malam hari", Keys.ENTER);
        reach("/temuan");
        assertThat(heading()).startsWith("42 temuan terbuka");
        look("findings");
        tabTo(link -> "next".equals(link.getDomAttribute("rel")));
        type(Keys.ENTER);
        reach("/temuan");
        assertThat(browser.getCurrentUrl()).contains("page=2");
        open("/temuan");
        skipToTheContent();
        tabTo(link -> link.getText().startsWith("Akta mencatat perkawinan"));
        type(Keys.ENTER);
        reach("/temuan/TMN-2026-000001");
        assertThat(heading()).startsWith("Akta mencatat perkawinan");
        look("finding");
        tabTo(button -> "Keluar".equals(button.getText()));
        type(Keys.ENTER);
        reach("/login");
        assertThat(complaints()).isEmpty();
        assertThat(otherHosts()).isEmpty();
    }

    @Test
    void anAdministratorWatchesANight() throws IOException {
        open("/malam/3");
        type(FirstAccounts.ADMINISTRATOR, Keys.TAB);
        type(oneTimePassword(FirstAccounts.ADMINISTRATOR), Keys.ENTER);
        reach("/password");
        tabTo(field -> "current".equals(field.getDomAttribute("name")));
        type(oneTimePassword(FirstAccounts.ADMINISTRATOR), Keys.TAB);
        type("rambutan merah sekali", Keys.TAB);
        type("rambutan merah sekali", Keys.ENTER);
        reach("/");
        assertThat(heading()).startsWith("Selesai dan terbit 01.37");
        look("tonight");
        open("/malam");
        look("runs");
        open("/malam/3");
        look("run");
        open("/malam/2");
        look("failed");
        open("/temuan");
        assertThat(heading()).isEqualTo("Akun Anda tidak berhak membuka halaman ini");
        look("refused");
        watchANight();
        assertThat(complaints()).isEmpty();
        assertThat(otherHosts()).isEmpty();
    }

    private void watchANight() throws IOException {
        SampleNights.start(database);
        open("/");
        assertThat(heading()).isEqualTo("Proses malam sedang berjalan");
        look("running");
        SampleNights.publish(database);
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> heading().startsWith("Selesai dan terbit"));
        SampleNights.forget(database);
    }

    private String oneTimePassword(String account) {
        String line = printed.get(printed.indexOf("Akun / account: " + account) + 1);
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** Types into whatever has the focus, as a person without a mouse does. */
    private void type(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    /** Walks with the Tab key; everything it stops at must be seen to have the focus. */
    private void tabTo(Predicate<WebElement> wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement focused = browser.switchTo().activeElement();
            if (!"body".equals(focused.getTagName()) && wanted.test(focused)) {
                assertThat(focused.getCssValue("outline-style"))
                        .as("ring around %s", focused.getText())
                        .isNotEqualTo("none");
                return;
            }
            type(Keys.TAB);
        }
        throw new AssertionError("not reached with " + MOST_TABS + " tabs on " + browser.getCurrentUrl());
    }

    private void skipToTheContent() {
        type(Keys.TAB);
        WebElement skip = browser.switchTo().activeElement();
        assertThat(skip.getDomAttribute("href")).isEqualTo("#isi");
        type(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("isi");
    }

    private void open(String address) {
        browser.get("http://localhost:" + port + address);
    }

    private void reach(String path) {
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> path.equals(path()));
    }

    private String path() {
        return URI.create(browser.getCurrentUrl()).getPath();
    }

    private String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    /** Checks the page as it stands, on a laptop and on a phone; keeps pictures where {@code timpora.shots} names a folder. */
    private void look(String name) throws IOException {
        PageChecks.check(browser);
        assertThat(browser.findElement(By.className("contoh")).getText()).startsWith("Data contoh");
        for (var size : List.of(LAPTOP, PHONE)) {
            Chromium.show(browser, size, false);
            assertThat(PageChecks.overflow(browser))
                    .as("%s at %s is wider than the window", name, size)
                    .isZero();
        }
        String folder = System.getProperty("timpora.shots");
        if (folder != null) {
            keepPictures(Path.of(folder), name);
        }
        Chromium.show(browser, LAPTOP, false);
    }

    private void keepPictures(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String address = browser.getCurrentUrl();
        for (String language : List.of("en", "id")) {
            browser.get(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {LAPTOP.width, PHONE.width}) {
                    Chromium.show(browser, new Dimension(width, 900), dark);
                    long height = ((Number) browser.executeScript("return document.documentElement.scrollHeight"))
                            .longValue();
                    Chromium.show(browser, new Dimension(width, (int) Math.min(height, 6000)), dark);
                    String file = "%s-%s-%d%s.png".formatted(name, language, width, dark ? "-dark" : "");
                    Files.write(folder.resolve(file), browser.getScreenshotAs(OutputType.BYTES));
                }
            }
        }
        browser.get(address);
    }

    /** What the browser complained about: anything blocked by the policy, any script error; the page refused on purpose aside. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .filter(line ->
                        !line.contains("/temuan - Failed to load resource: the server responded with a status of 403"))
                .filter(line -> !(line.contains("/temuan?lang=") && line.contains("403")))
                .toList();
    }

    /** Requests the pages made to anyone but this server. */
    private List<String> otherHosts() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> message.matches("(?s).*\"url\":\"(?:https?|wss?)://(?!localhost:" + port + "/).*"))
                .toList();
    }
}
