package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.outgoing.events.*;
import rogatory.statistics.facts.Values;

/** What the reported acts of the other side say. */
final class ForeignReading {

    /* Grounds and reasons are reported as the other side gives them: only what our lists hold is a code. */
    private static final String[] GROUNDS = {"ground-mla", "ground-ext", "ground-lec"};

    private ForeignReading() {}

    static Said read(Asserted event) {
        return switch (event) {
            case ForeignAcknowledged _ -> said(ACKNOWLEDGED);
            case ForeignReturned e -> said(RETURNED, NONE.detail("return-reason", e.reason()));
            case ForeignGranted e -> said(GRANTED, NONE.items(e.items()).codes("surrender-condition", e.conditions()));
            case ForeignPostponed e ->
                said(
                        POSTPONED,
                        NONE.detail("postponement-reason", e.reason())
                                .detail("surrender-postponement-reason", e.reason())
                                .day(e.reviewOn()));
            case ForeignResumed _ -> said(RESUMED);
            case ForeignRefused e ->
                said(
                        REFUSED,
                        grounds(e)
                                .items(e.items())
                                .yes(e.reasons() != null && !e.reasons().isBlank()));
            case ForeignClarificationSought e ->
                said(
                        CLARIFICATION_SOUGHT,
                        NONE.codes("clarification-reason", e.reasons()).day(e.answerDue()));
            case ForeignConsultationOpened e ->
                said(
                        CONSULTATION_OPENED,
                        NONE.detail("consultation-purpose", e.purpose()).codes("surrender-condition", e.conditions()));
            case ForeignConsultationClosed _ -> said(CONSULTATION_CLOSED);
            case PartialResultsReceived e ->
                said(RESULTS_RECEIVED, NONE.items(e.items()).yes(e.nil()).money(e.amount(), e.currency()));
            case ResultsReceived e ->
                said(RESULTS_RECEIVED, NONE.detail("ALL").yes(e.nil()).money(e.amount(), e.currency()));
            case StatusReplyReceived _ -> said(STATUS_ANSWERED);
            case ForeignCostNotified e -> said(COST_STATED, NONE.money(e.amount(), e.currency()));
            case ForeignMlaRequired e -> said(MLA_REQUIRED, NONE.detail("mla-required-reason", e.reason()));
            case LocatedAbroad _ -> said(LOCATED);
            case NotLocated _ -> said(NOT_LOCATED);
            case ForeignArrestMade e ->
                said(
                        ARRESTED,
                        NONE.day(
                                e.papersWithinDays() == null
                                        ? null
                                        : e.occurredOn().plusDays(e.papersWithinDays())));
            case ForeignReleased _ -> said(RELEASED);
            case ForeignConsented _ -> said(CONSENTED);
            case ForeignProsecutionReported _ -> said(SUBMITTED_FOR_PROSECUTION);
            case UseRestrictionImposed _,
                    ForeignUseConsentGiven _,
                    ForeignUseConsentDenied _,
                    HandlingCodeReceived _,
                    ForeignEvidentialUseConsentGiven _,
                    ForeignEvidentialUseConsentDenied _,
                    AssurancesSoughtOfUs _,
                    ForeignSpecialtyWaiverDecided _ -> noted();
        };
    }

    private static Values grounds(ForeignRefused e) {
        for (String list : GROUNDS) {
            Values read = NONE.codes(list, e.grounds());
            if (!read.codes().isEmpty()) {
                return read;
            }
        }
        return NONE;
    }
}
