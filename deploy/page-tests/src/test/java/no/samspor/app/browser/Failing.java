package no.samspor.app.browser;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that fails, quoting what must never be shown. */
@Controller
class Failing {

    static final String SECRET = "det som ble skrevet";

    @GetMapping("/faar-det-ikke-til")
    String page() {
        throw new IllegalStateException(SECRET);
    }
}
