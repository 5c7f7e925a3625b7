package no.samspor.query.concern.file;

import java.util.List;

/**
 * The concerns that got their receipt in one year, by where they stand. Withdrawn ones stand apart; of all others some
 * are answered.
 *
 * @param receipts how many numbers were given out: the highest of the year
 * @param found how many of them are in the list
 * @param missing numbers that were given out and are not in the list; empty unless something is wrong
 * @param inWork received, and neither closed nor answered
 * @param answerDue whose reporter is promised an answer and has not got it
 */
public record YearOfConcerns(
        int year,
        int receipts,
        int found,
        List<String> missing,
        int notReceived,
        int inWork,
        int answered,
        int closedUnanswered,
        int withdrawn,
        int answerDue) {

    /** Whether every receipt is accounted for, once. */
    public boolean isComplete() {
        return missing.isEmpty()
                && receipts == found
                && found == notReceived + inWork + answered + closedUnanswered + withdrawn;
    }
}
