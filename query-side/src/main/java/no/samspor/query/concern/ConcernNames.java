package no.samspor.query.concern;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import org.springframework.stereotype.Component;

/** What the ids and codes of a concern are called. */
@Component
public class ConcernNames {

    private final Names names;

    ConcernNames(Names names) {
        this.names = names;
    }

    public Named person(UUID user) {
        return new Named(user.toString(), names.person(new UserId(user)));
    }

    public Named body(UUID body) {
        return new Named(body.toString(), names.body(new BodyId(body)));
    }

    public List<Named> themes(Kommunenummer kommune, String[] codes) {
        return Stream.of(codes)
                .map(code -> new Named(code, names.code(kommune, CodeList.THEMES, code)))
                .toList();
    }

    public Named area(Kommunenummer kommune, String code) {
        return new Named(code, names.code(kommune, CodeList.AREAS, code));
    }

    /** Concerns have no title of their own: «Rusmidler, vold og trusler, Sentrum». */
    public static String title(List<Named> themes, Named area) {
        var first = themes.stream().limit(1).map(Named::name);
        var others = themes.stream().skip(1).map(theme -> inSentence(theme.name()));
        return Stream.of(first, others, Stream.of(area.name()))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private static String inSentence(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
