package no.samspor.app.login;

import java.util.List;
import no.samspor.app.demo.Person;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in on: the persons of the demo, or the way to the login provider. */
@Controller
class LoginPage {

    private final boolean demo;

    LoginPage(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping(Access.LOGIN_PAGE)
    String show(Model model) {
        if (!demo) {
            return "login/login";
        }
        model.addAttribute("password", DemoLogin.PASSWORD);
        model.addAttribute("lundvik", people(false));
        model.addAttribute("fjellstrand", people(true));
        return "login/demo";
    }

    private static List<Person> people(boolean inTwoLevelKommune) {
        return Person.withLogin().stream()
                .filter(person -> person.inTwoLevelKommune() == inTwoLevelKommune)
                .toList();
    }
}
