package no.samspor.app.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** A record within another is named after both, so that no two kinds of {@code Step} become one schema. */
final class NestedNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var own = super.nameForClass(type, options);
        var outer = type.getDeclaringClass();
        return outer == null ? own : nameForClass(outer, options) + own;
    }
}
