package no.samspor.query.tiltak.board;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.knowledge.GoalChoices;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A tiltak field by field, as its page has it. */
@Component
class TiltakFacts implements MatterFacts {

    private final TiltakBoard board;
    private final GoalChoices goals;
    private final DecisionRegister decisions;

    TiltakFacts(TiltakBoard board, GoalChoices goals, DecisionRegister decisions) {
        this.board = board;
        this.goals = goals;
        this.decisions = decisions;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.TILTAK;
    }

    @Override
    public List<String> views() {
        return List.of(TiltakProjection.NAME, "decision-register", "plan");
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        board.find(viewer, id).ifPresent(tiltak -> {
            about(tiltak, viewer, say, facts);
            life(tiltak.item(), say, facts);
            money(tiltak, say, facts);
            parts(tiltak, say, facts);
        });
        return facts;
    }

    private void about(TiltakView tiltak, Viewer viewer, Phrases say, Facts facts) {
        var item = tiltak.item();
        facts.say(Field.STATUS, say.text("tiltak.state." + item.state()))
                .say(Field.TITLE, item.title())
                .say(Field.DESCRIPTION, tiltak.description())
                .say(Field.RESPONSIBLE, item.responsible().name())
                .say(Field.LEVEL, say.text("shell.level." + item.level()))
                .say(Field.GOAL, tiltak.goal(), goal -> goal(goal, viewer, say))
                .say(Field.DECISION, decisions.number(viewer, tiltak.decision()).orElse(null))
                .say(Field.PACKAGE, item.packageName())
                .say(
                        Field.THEMES,
                        say.list(tiltak.themes().stream().map(Named::name).toList()))
                .say(Field.AREA, tiltak.area(), Named::name)
                .say(Field.TARGET_GROUP, tiltak.targetGroup())
                .say(Field.AGES, tiltak.ages(), say::ages)
                .say(Field.ANCHORED_IN, tiltak.anchoredIn(), Named::name);
    }

    private static void life(TiltakItem item, Phrases say, Facts facts) {
        facts.say(Field.APPROVED, item.approvedOn(), say::day)
                .say(Field.START_BY, item.startBy(), say::day)
                .say(Field.STARTED, item.startedOn(), say::day)
                .say(Field.EVALUATE_BY, item.evaluateBy(), say::day)
                .say(
                        Field.EVALUATED,
                        say.list(item.evaluatedOn().stream().map(say::day).toList()))
                .say(Field.RESULT, item.result(), result -> say.text("tiltak.result." + result))
                .say(Field.LEARNT, item.learnt())
                .say(Field.LAST_WORDS, Objects.equals(item.lastWords(), item.learnt()) ? null : item.lastWords())
                .say(Field.ENDED, item.endedOn(), say::day);
    }

    private static void money(TiltakView tiltak, Phrases say, Facts facts) {
        var item = tiltak.item();
        facts.say(Field.SET_ASIDE, item.amountOre(), say::money)
                .say(Field.GRANTED, any(item.grantedOre()), say::money)
                .say(Field.SPENT, any(item.spentOre()), say::money);
        for (var funding : tiltak.funding()) {
            facts.each(
                    Field.FUNDING,
                    funding.id(),
                    Facts.lines(
                            say.text("audit.tiltak.applied", funding.source(), say.money(funding.appliedOre())),
                            Facts.ifAny(funding.grantedOre(), ore -> say.text("audit.money.granted", say.money(ore))),
                            Facts.ifAny(funding.refusedBecause(), why -> say.text("audit.tiltak.refused", why)),
                            Facts.ifAny(any(funding.spentOre()), ore -> say.text("audit.money.spent", say.money(ore))),
                            Facts.ifAny(funding.reportBy(), day -> say.text("audit.tiltak.report-by", say.day(day))),
                            Facts.ifAny(funding.reportedOn(), day -> say.text("audit.tiltak.reported", say.day(day)))));
        }
    }

    private static void parts(TiltakView tiltak, Phrases say, Facts facts) {
        for (var resource : tiltak.resources()) {
            facts.each(
                    Field.RESOURCE,
                    resource.id(),
                    Facts.lines(
                            say.text("audit.tiltak.resource", resource.unit().name(), resource.what()),
                            Facts.ifAny(resource.hours(), hours -> say.text("audit.tiltak.hours", hours)),
                            Facts.ifAny(resource.amountOre(), say::money),
                            Facts.ifAny(resource.withdrawnBecause(), why -> say.text("audit.tiltak.withdrawn", why))));
        }
        tiltak.indicators()
                .forEach(indicator -> facts.each(Field.INDICATOR, indicator.id(), indicator(indicator, say)));
    }

    private static String indicator(TiltakView.Indicator indicator, Phrases say) {
        return Facts.lines(
                say.text("audit.tiltak.indicator", indicator.name(), indicator.unit()),
                Facts.ifAny(indicator.baseline(), amount -> say.text("audit.tiltak.baseline", amount(amount, say))),
                indicator.measured().isEmpty()
                        ? null
                        : Facts.lines(indicator.measured().stream()
                                .map(each -> say.text(
                                        "audit.tiltak.measured", say.day(each.on()), amount(each.amount(), say)))
                                .toArray(String[]::new)));
    }

    private static String amount(TiltakView.Amount amount, Phrases say) {
        return amount.value() == null ? say.text("audit.tiltak.few") : say.decimal(amount.value());
    }

    private String goal(UUID goal, Viewer viewer, Phrases say) {
        return goals.of(viewer).stream()
                .filter(each -> each.id().equals(goal.toString()))
                .map(Named::name)
                .findFirst()
                .orElseGet(() -> say.text("audit.tiltak.goal-elsewhere"));
    }

    private static @Nullable Long any(long ore) {
        return ore == 0 ? null : ore;
    }
}
