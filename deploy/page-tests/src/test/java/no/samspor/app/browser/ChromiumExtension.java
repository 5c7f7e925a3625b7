package no.samspor.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Runs the machine's own Chromium by the machine's own Node; nothing is downloaded. The same Chromium without the
 * window around its pages goes first where it is installed: a fresh profile opens in a third of the time. One browser
 * for all tests, a fresh profile for each visitor.
 */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(ChromiumExtension.class);

    /** Chromium looks for its maker's hosts at every start unless told not to. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Closed when the last test has run. */
    private record Running(Playwright playwright, Browser chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isEmpty()) {
            return ConditionEvaluationResult.disabled("No Chromium on this machine: install the package chromium");
        }
        return node().isEmpty()
                ? ConditionEvaluationResult.disabled("No Node on this machine: install the package nodejs")
                : ConditionEvaluationResult.enabled("Chromium and Node are there");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var visitors = new Visitors(running(context).chromium(), "http://localhost:" + port);
        opened(context).add(visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened(context).forEach(Visitors::close);
    }

    @SuppressWarnings("unchecked")
    private static List<Visitors> opened(ExtensionContext context) {
        return Objects.requireNonNull((List<Visitors>)
                context.getStore(HERE).computeIfAbsent("visitors", key -> new ArrayList<Visitors>(), List.class));
    }

    private static Running running(ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot().getStore(HERE).computeIfAbsent("running", key -> start(), Running.class));
    }

    private static Running start() {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node().orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium().orElseThrow())
                .setArgs(QUIET);
        return new Running(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> chromium() {
        return onPath("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> node() {
        return onPath("node");
    }

    private static Optional<Path> onPath(String... names) {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(java.io.File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
