package rogatory.intake.delivery;

import rogatory.intake.caselog.Place;

/**
 * A row that is not on record, and why.
 *
 * @param rule the id of the rule that refused, or empty
 * @param article the article the rule rests on, or empty
 */
public record Refusal(Place place, String kind, String ref, String event, String rule, String article, String detail) {

    @Override
    public String toString() {
        String law = article.isEmpty() ? rule : rule + ", " + article;
        String what = event.isEmpty() ? ref : (ref + " " + event).strip();
        return place + ": " + what + ": " + (law.isEmpty() ? "" : "[" + law + "] ") + detail;
    }
}
