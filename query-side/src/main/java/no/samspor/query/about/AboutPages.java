package no.samspor.query.about;

import no.samspor.query.platform.NothingProtected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the footer leads to. */
@Controller
@NothingProtected
class AboutPages {

    @GetMapping("/hjelp")
    String help() {
        return "about/help";
    }

    @GetMapping("/personvern")
    String privacy() {
        return "about/privacy";
    }

    @GetMapping("/tilgjengelighet")
    String accessibility() {
        return "about/accessibility";
    }
}
