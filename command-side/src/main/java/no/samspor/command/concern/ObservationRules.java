package no.samspor.command.concern;

import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.organisation.CodeList;

/** What an observation must satisfy, whether it is registered or corrected. */
final class ObservationRules {

    private ObservationRules() {}

    static void check(Observation observation, Kommunenummer kommune, Directory directory) {
        if (observation.themes().isEmpty()) {
            throw new ConcernNeedsTheme();
        }
        for (var theme : observation.themes()) {
            if (!directory.isActive(kommune, CodeList.THEMES, theme)) {
                throw new CodeNotInUse(CodeList.THEMES, "observation.themes");
            }
        }
        if (!directory.isActive(kommune, CodeList.AREAS, observation.area())) {
            throw new CodeNotInUse(CodeList.AREAS, "observation.area");
        }
        var individual = observation.subject() == ConcernSubject.INDIVIDUAL;
        if (individual && observation.legalGround() == null) {
            throw new IndividualNeedsLegalGround();
        }
        if (!individual && observation.legalGround() != null) {
            throw new LegalGroundOnlyForIndividual();
        }
    }
}
