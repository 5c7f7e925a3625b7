package no.samspor.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.LapseCause;
import org.jspecify.annotations.Nullable;

/** A proposal on its round. Carried when more than half of all who were asked are for it and nobody wants a meeting. */
record Circulation(List<UserId> asked, LocalDate answerBy, List<Answer> answers) {

    record Answer(UserId member, CirculationAnswer answer) {}

    boolean asks(UserId member) {
        return asked.contains(member);
    }

    boolean isAnsweredBy(UserId member) {
        return answers.stream().anyMatch(answer -> answer.member().equals(member));
    }

    boolean isComplete() {
        return answers.size() == asked.size();
    }

    List<UserId> answeredBy() {
        return answers.stream().map(Answer::member).toList();
    }

    Circulation with(UserId member, CirculationAnswer answer) {
        return new Circulation(
                asked,
                answerBy,
                Stream.concat(answers.stream(), Stream.of(new Answer(member, answer)))
                        .toList());
    }

    /** Why it lapses if it ends now; null when it is carried. */
    @Nullable
    LapseCause lapse() {
        if (count(CirculationAnswer.TO_MEETING) > 0) {
            return LapseCause.TO_MEETING;
        }
        if (count(CirculationAnswer.FOR) * 2 > asked.size()) {
            return null;
        }
        return isComplete() ? LapseCause.NOT_CARRIED : LapseCause.TOO_FEW_ANSWERS;
    }

    private long count(CirculationAnswer wanted) {
        return answers.stream().filter(answer -> answer.answer() == wanted).count();
    }
}
