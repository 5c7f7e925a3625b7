package no.samspor.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import no.samspor.app.demo.Person;

/** Lets people in, each with a browser profile of their own. */
public final class Visitors implements AutoCloseable {

    private final Browser chromium;
    private final String address;
    private final List<BrowserContext> profiles = new ArrayList<>();

    Visitors(Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Somebody who is not logged in. */
    public Visitor anyone(Screen screen) {
        var profile = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setViewportSize(screen.width(), screen.height()));
        profiles.add(profile);
        return new Visitor(profile.newPage(), screen, address);
    }

    /** A person of the demo, logged in. */
    public Visitor person(Person person, Screen screen) {
        var visitor = anyone(screen);
        visitor.logIn(person);
        return visitor;
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
        profiles.clear();
    }
}
