package no.samspor.command.tiltak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RepeatPackageTest {

    private static final PackageId EARLIER = new PackageId(new UUID(8, 1));
    private static final PackageId NEW = new PackageId(new UUID(8, 2));
    private static final PackageRepeated.Copy FIRST = copy(1);
    private static final PackageRepeated.Copy SECOND = copy(2);
    private static final PackageRepeated.Copy OF_ANOTHER_PACKAGE = copy(3);
    private static final PackageRepeated.Copy ELSEWHERE = copy(4);
    private static final PackageRepeated.Copy UNKNOWN = copy(5);

    @Test
    void a_package_runs_again_for_a_new_group() {
        when(Acts.coordinator(), FIRST, SECOND)
                .expectEvents(new PackageRepeated(NEW, EARLIER, Acts.text(1), List.of(FIRST, SECOND), Acts.text(9)));
    }

    @Test
    void only_the_koordinator_repeats_it() {
        when(Acts.memberOfKoordineringsgruppe(), FIRST).expectException(RoleMayNot.class);
    }

    @Test
    void something_of_it_is_repeated() {
        when(Acts.coordinator()).expectException(NothingToRepeat.class);
    }

    @Test
    void each_tiltak_is_repeated_once() {
        when(Acts.coordinator(), FIRST, FIRST).expectException(NothingToRepeat.class);
    }

    @Test
    void only_tiltak_of_the_package_are_repeated() {
        when(Acts.coordinator(), FIRST, OF_ANOTHER_PACKAGE).expectException(NotInThatPackage.class);
    }

    @Test
    void a_tiltak_of_another_kommune_is_not_in_it() {
        when(Acts.coordinator(), ELSEWHERE).expectException(NotInThatPackage.class);
    }

    @Test
    void an_unknown_tiltak_is_not_in_it() {
        when(Acts.coordinator(), UNKNOWN).expectException(NotInThatPackage.class);
    }

    private static ResultValidator<TiltakPackage> when(Map<String, Object> by, PackageRepeated.Copy... copies) {
        var fixture = Fixtures.of(TiltakPackage.class);
        fixture.registerInjectableResource((TiltakStandings) RepeatPackageTest::standing);
        return fixture.givenNoPriorActivity()
                .when(new RepeatPackage(NEW, EARLIER, Acts.text(1), List.of(copies), Acts.text(9)), by);
    }

    private static Optional<TiltakStandings.Standing> standing(TiltakId id) {
        if (id.equals(UNKNOWN.from())) {
            return Optional.empty();
        }
        var kommune = id.equals(ELSEWHERE.from()) ? Acts.ELSEWHERE : Acts.LUNDVIK;
        var pack = id.equals(OF_ANOTHER_PACKAGE.from()) ? NEW : EARLIER;
        return Optional.of(new TiltakStandings.Standing(kommune, pack));
    }

    private static PackageRepeated.Copy copy(int n) {
        return new PackageRepeated.Copy(new TiltakId(new UUID(5, n)), new TiltakId(new UUID(6, n)));
    }
}
