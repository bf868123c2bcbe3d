package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.timpora.security.FirstAccount;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One walk through every page in a real browser: log-in, own password, a night at work, findings. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrowserWalkIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAccount first;

    @Autowired
    private DataSource database;

    private ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as("chromium is installed where CI runs").isTrue();
        }
        assumeThat(installed).as("chromium is installed").isTrue();
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.manage().window().setSize(new Dimension(1366, 900));
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void aNewInstallationIsEnteredAndRead() throws IOException {
        String oneTime = first.createIfNone().orElseThrow();
        open("/");
        assertThat(path()).isEqualTo("/login");
        look("login");
        logIn("admin", oneTime);
        assertThat(path()).isEqualTo("/password");
        look("password");
        choosePassword(oneTime, "durian jatuh malam hari");
        assertThat(path()).isEqualTo("/");
        assertThat(heading()).startsWith("Selesai dan terbit 01.37");
        look("tonight");
        watchANight();
        open("/runs");
        look("runs");
        open("/runs/3");
        look("run");
        open("/review/findings");
        look("findings");
        browser.findElement(By.linkText("Berikutnya")).click();
        assertThat(heading()).startsWith("42 temuan terbuka");
        open("/review/findings/TMN-2026-000001");
        look("finding");
        keyboardReachesTheContent();
        open("/nowhere");
        assertThat(heading()).isEqualTo("Akun Anda tidak berhak membuka halaman ini");
        assertThat(complaints()).isEmpty();
        browser.findElement(By.cssSelector("form[action='/logout'] button")).click();
        assertThat(path()).isEqualTo("/login");
    }

    private void watchANight() throws IOException {
        SampleNights.start(database);
        open("/");
        assertThat(heading()).isEqualTo("Proses malam sedang berjalan");
        look("running");
        SampleNights.publish(database);
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> heading().startsWith("Selesai dan terbit"));
    }

    private void keyboardReachesTheContent() {
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement skip = browser.switchTo().activeElement();
        assertThat(skip.getDomAttribute("href")).isEqualTo("#isi");
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("isi");
    }

    private void logIn(String account, String password) {
        browser.findElement(By.name("username")).sendKeys(account);
        browser.findElement(By.name("password")).sendKeys(password, Keys.ENTER);
    }

    private void choosePassword(String current, String chosen) {
        browser.findElement(By.name("current")).sendKeys(current);
        browser.findElement(By.name("chosen")).sendKeys(chosen);
        browser.findElement(By.name("repeated")).sendKeys(chosen, Keys.ENTER);
    }

    private void open(String address) {
        browser.get("http://localhost:" + port + address);
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
        for (var size : List.of(new Dimension(1366, 900), new Dimension(390, 844))) {
            show(size, false);
            assertThat(PageChecks.overflow(browser))
                    .as("%s at %s is wider than the window", name, size)
                    .isZero();
        }
        String folder = System.getProperty("timpora.shots");
        if (folder != null) {
            keepPictures(Path.of(folder), name);
        }
        show(new Dimension(1366, 900), false);
    }

    private void keepPictures(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String address = browser.getCurrentUrl();
        for (String language : List.of("en", "id")) {
            browser.get(address + (address.contains("?") ? "&" : "?") + "bahasa=" + language);
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {1366, 390}) {
                    show(new Dimension(width, 900), dark);
                    long height = ((Number) browser.executeScript("return document.documentElement.scrollHeight"))
                            .longValue();
                    show(new Dimension(width, (int) Math.min(height, 6000)), dark);
                    String file = "%s-%s-%d%s.png".formatted(name, language, width, dark ? "-dark" : "");
                    Files.write(folder.resolve(file), browser.getScreenshotAs(OutputType.BYTES));
                }
            }
        }
        browser.get(address);
    }

    private void show(Dimension size, boolean dark) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the browser complained about: anything blocked by the policy, any script error; pages that are refused on purpose aside. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .filter(line -> !line.contains("/nowhere"))
                .toList();
    }
}
