package rogatory.outgoing;

import static rogatory.outgoing.Acts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** One or more acts of every row of the tables, to choose from at random. */
public final class ActCatalogue {

    private static final List<LegalAct> OF_ALL = List.of(
            shareDraft(),
            vet(),
            vet("c"),
            translate("de"),
            transmit(),
            transmit(DAY, "ORAL"),
            acknowledge(),
            sendBack("R-LANGUAGE"),
            grant(List.of()),
            postpone(null, null),
            resume(),
            refuse(List.of(), null),
            ask(),
            answer(true),
            answer(false),
            consult(),
            consulted(),
            accept(),
            decline(),
            chase(DAY.plusDays(3)),
            reply(DAY.plusDays(4), "EMAIL"),
            escalate("EMBASSY"),
            suggest(DAY.plusDays(90)),
            withdraw(),
            noLongerRequired(),
            close(),
            reopen("LATE_REPLY"),
            correct("channel", "CA_DIRECT", "LIAISON"),
            correct("urgency", "U2", "U0"),
            correct("urgency", "U0", "U2"),
            link("PARALLEL_TO", "mla/ref:NG-CH-2005"),
            note("C02"),
            note("G01"),
            withdrawObservation("C02"),
            mergeInto("NG-CH-2007"));

    private static final List<LegalAct> OF_ASSISTANCE = List.of(
            grant(List.of(1), "Not for tax proceedings"),
            refuse(List.of(2), "As sent"),
            consult("Not for tax proceedings"),
            accept("Not for tax proceedings"),
            partial(false),
            partial(false, 1),
            partial(true, 2),
            results(false),
            results(true, 2),
            forward(),
            forward(1),
            confirmUse(),
            restrict("This case alone"),
            seekUse("A tax case"),
            consentToUse(),
            denyUse(),
            use("A tax case", false, false),
            use("The defence", true, true),
            withdraw(2),
            noLongerRequired(1),
            reopen("LATE_REPLY", 1));

    private static final List<LegalAct> OF_MLA = List.of(
            confirmInWriting(),
            announceCost(),
            agreeCost(),
            disputeCost(),
            safeConduct(),
            endPresence(null),
            receivePerson(true),
            returnPerson());

    private static final List<LegalAct> OF_LAW_ENFORCEMENT = List.of(
            handlingCode("HC-3"),
            seekEvidence(),
            consentToEvidence(),
            denyEvidence(),
            requireMla(),
            convert("mla/ref:NG-CH-2022"));

    private static final List<LegalAct> OF_EXTRADITION = List.of(
            grant(List.of(), RETURN),
            refuse(List.of(), "As sent", NATIONALITY),
            warrant(),
            circulate(),
            locate(),
            notLocated(),
            seekArrest(),
            arrest(DAY, 40),
            arrest(DAY, null),
            release(),
            preparePapers(),
            askAssurances("SPECIALTY"),
            assure("SPECIALTY"),
            consent(),
            takeCustody(null),
            takeCustody(DAY.plusDays(900)),
            serveThere(),
            askWaiver(),
            decideWaiver(),
            prosecuteThere());

    private ActCatalogue() {}

    /** A file is urgent or it is not. */
    public static List<LegalAct> receipts(Subject subject) {
        return List.of(receive(subject, "U0"), receive(subject, "U2"));
    }

    /** @param events on file, each of which might be voided */
    public static List<LegalAct> acts(Subject subject, int events) {
        List<LegalAct> acts = new ArrayList<>(OF_ALL);
        if (subject != Subject.EXTRADITION) {
            acts.addAll(OF_ASSISTANCE);
        }
        acts.addAll(
                switch (subject) {
                    case MLA -> OF_MLA;
                    case LAW_ENFORCEMENT -> OF_LAW_ENFORCEMENT;
                    case EXTRADITION -> OF_EXTRADITION;
                });
        LongStream.range(0, events).mapToObj(Acts::voiding).forEach(acts::add);
        Set<Class<?>> known =
                OutgoingMoves.of(subject).rows().stream().map(Move::command).collect(Collectors.toSet());
        return acts.stream().filter(act -> known.contains(act.getClass())).toList();
    }
}
