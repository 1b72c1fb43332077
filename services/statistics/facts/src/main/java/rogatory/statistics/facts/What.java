package rogatory.statistics.facts;

/** What happened, in words that all kinds of request share; the last group is about the record itself. */
public enum What {
    OPENED,
    PAPERS_RECEIVED,
    PREPARED,
    SENT,
    ACKNOWLEDGED,
    RETURNED,
    FORWARDED,
    COMPLETENESS_ASSESSED,
    LEGAL_BASIS_DETERMINED,
    DUAL_CRIMINALITY_ASSESSED,
    DEADLINE_SET,

    CLARIFICATION_SOUGHT,
    CLARIFICATION_ANSWERED,
    CLARIFICATION_ABANDONED,
    CLARIFICATION_LAPSED,
    REMINDED,
    CONSULTATION_OPENED,
    CONSULTATION_CLOSED,
    CONDITIONS_ACCEPTED,
    STATUS_ASKED,
    STATUS_ANSWERED,
    CHASED,
    ESCALATED,

    GRANTED,
    EXECUTION_STARTED,
    ITEM_EXECUTED,
    RESULTS_SENT,
    RESULTS_RECEIVED,
    REFUSED,
    ITEMS_REFUSED,
    POSTPONED,
    RESUMED,
    COURT_ORDER_SOUGHT,
    COURT_ORDER_MADE,
    APPEAL_LODGED,
    APPEAL_DECIDED,
    COST_STATED,

    ASSETS_TRACED,
    ASSETS_FROZEN,
    FREEZE_EXTENDED,
    FREEZE_LIFTED,
    CONFISCATION_ORDERED,
    ORDER_RECOGNISED,
    RETURN_AGREED,
    ASSETS_RETURNED,

    NOTICE_CIRCULATED,
    PROVISIONAL_ARREST_SOUGHT,
    PROVISIONALLY_ARRESTED,
    DISCHARGED,
    RELEASED,
    PROCEEDING_AUTHORISED,
    LOCATED,
    NOT_LOCATED,
    ARRESTED,
    BAIL_DECIDED,
    CONSENTED,
    CONSENT_REVOKED,
    HEARD,
    COMMITTED,
    SURRENDER_ORDERED,
    SURRENDER_POSTPONED,
    SURRENDERED_FOR_A_TIME,
    SURRENDERED,
    SUBMITTED_FOR_PROSECUTION,
    SENTENCE_CONSIDERED,

    ASSIGNED,
    INTERIM_REPLY,
    REPLIED,
    HOLD_PLACED,
    HOLD_LIFTED,
    MLA_REQUIRED,
    CONVERTED,

    USE_CONSENT_SOUGHT,
    USE_CONSENT_ANSWERED,
    RESTRICTION_LIFTED,
    RESTRICTION_SET,
    USED,
    FOLLOWED_UP,
    FEEDBACK,

    GIVEN_UP,
    CLOSED,
    REOPENED,
    LINKED,
    NOTED,
    OBSERVED,
    OBSERVATION_WITHDRAWN,

    VOIDED,
    CORRECTED,
    DUPLICATE;

    /** It is about the record, not about the request: it counts from when it was recorded. */
    public boolean concernsTheRecord() {
        return this == VOIDED || this == CORRECTED;
    }

    /** Somebody did something about the request: the record was not merely mended, nor something merely observed. */
    public boolean isAnAct() {
        return !concernsTheRecord() && this != OBSERVED && this != OBSERVATION_WITHDRAWN;
    }

    public boolean refuses() {
        return this == REFUSED || this == ITEMS_REFUSED;
    }
}
