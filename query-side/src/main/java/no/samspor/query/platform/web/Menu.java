package no.samspor.query.platform.web;

import java.util.List;
import java.util.Optional;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What somebody in a seat works with, as far as there is a page for it and the kommune has that level: no link leads
 * nowhere. The pages of a level are called what its group is called.
 */
@Component
class Menu {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Names names;

    /** @param mappings asked for late, since they are made of the pages that ask for this menu */
    Menu(ObjectProvider<RequestMappingHandlerMapping> mappings, Names names) {
        this.mappings = mappings;
        this.names = names;
    }

    /** A destination, and what it is called here when that is not the same everywhere. */
    record Place(Destination destination, @Nullable String name) {}

    /** The first is where they begin. */
    List<Place> of(Viewer viewer) {
        return Destination.of(viewer).stream()
                .filter(this::isServed)
                .flatMap(destination -> place(destination, viewer).stream())
                .toList();
    }

    private Optional<Place> place(Destination destination, Viewer viewer) {
        var level = destination.level();
        return level == null
                ? Optional.of(new Place(destination, null))
                : names.group(level, viewer.kommune()).map(group -> new Place(destination, group));
    }

    private boolean isServed(Destination destination) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .anyMatch(page -> page.getDirectPaths().contains(destination.path()));
    }
}
