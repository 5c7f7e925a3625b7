package no.samspor.query.inbox;

/** What there is to do. The texts of the interface stand under its name. */
enum TaskKind {
    RECEIVE_CONCERN(About.CONCERN, By.COORDINATOR),
    REMIND_OF_CONCERN(About.CONCERN, By.PERSON),
    SETTLE_CONCERN(About.CONCERN, By.COORDINATOR),
    GIVE_INFORMATION(About.CONCERN, By.PERSON),
    READ_INFORMATION(About.CONCERN, By.COORDINATOR),
    ANSWER_CONCERN(About.CONCERN, By.COORDINATOR),

    FOLLOW_UP_CASE(About.CASE, By.PERSON),
    ACCEPT_ESCALATION(About.CASE, By.BODY),
    DECIDE_CASE(About.CASE, By.BODY),
    HANDLE_RETURNED_CASE(About.CASE, By.COORDINATOR),
    CARRY_OUT_MANDATE(About.CASE, By.BODY),
    RECORD_BORDER_ANSWER(About.CASE, By.COORDINATOR),

    ANSWER_CIRCULATION(About.DECISION, By.PERSON),
    CONFIRM_DECISION(About.DECISION, By.LEADER),
    COMMUNICATE_DECISION(About.DECISION, By.COORDINATOR),
    ACKNOWLEDGE_DECISION(About.DECISION, By.BODY),
    CARRY_OUT_DECISION(About.DECISION, By.BODY),

    APPROVE_TILTAK(About.TILTAK, By.COORDINATOR),
    START_TILTAK(About.TILTAK, By.BODY),
    EVALUATE_TILTAK(About.TILTAK, By.BODY),
    END_TILTAK(About.TILTAK, By.COORDINATOR),
    SETTLE_TILTAK(About.TILTAK, By.COORDINATOR),
    REPORT_FUNDING(About.TILTAK, By.BODY),

    REPORT_FROM_GROUP(About.GROUP, By.BODY),

    APPROVE_MINUTES(About.MEETING, By.LEADER),
    DO_TASK(About.TASK, By.BODY),

    APPROVE_PLAN(About.PLAN, By.LEADER),
    REVISE_PLAN(About.PLAN, By.COORDINATOR),
    PUT_PLAN_IN_FORCE(About.PLAN, By.COORDINATOR),

    APPROVE_REPORT(About.REPORT, By.LEADER),
    REVISE_REPORT(About.REPORT, By.COORDINATOR);

    /** What it is about, and where that is shown. */
    enum About {
        CONCERN("/bekymringer/"),
        CASE("/saker/"),
        DECISION("/vedtak/"),
        TILTAK("/tiltak/"),
        GROUP("/grupper/"),
        MEETING("/moter/"),
        TASK("/oppgaver#o-"),
        PLAN("/plan/"),
        /** Shown by its year, which is its number. */
        REPORT("/arsrapport/");

        final String path;

        About(String path) {
            this.path = path;
        }
    }

    /** Who does it. The koordinator sees what the others are to do as well, and reminds them. */
    enum By {
        COORDINATOR,
        BODY,
        /** The leader of the body, or the deputy. */
        LEADER,
        PERSON
    }

    final About about;
    final By by;

    TaskKind(About about, By by) {
        this.about = about;
        this.by = by;
    }
}
