package no.samspor.query.platform.web;

import java.util.List;
import no.samspor.query.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What somebody in a seat works with, as far as there is a page for it: no link leads nowhere. */
@Component
class Menu {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** @param mappings asked for late, since they are made of the pages that ask for this menu */
    Menu(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The first is where they begin. */
    List<Destination> of(Viewer viewer) {
        return Destination.of(viewer).stream().filter(this::isServed).toList();
    }

    private boolean isServed(Destination destination) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .anyMatch(page -> page.getDirectPaths().contains(destination.path()));
    }
}
