package rogatory.mla;

import static rogatory.mla.Acts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import rogatory.vocabulary.LegalAct;

/** One or more acts of every row of the table, to choose from at random. */
public final class ActCatalogue {

    public static final LegalAct RECEIPT = receive(BANK_RECORDS, FREEZING, RETURN);

    /** Asks for a detained person, a witness and the transfer of proceedings. */
    public static final LegalAct PERSONS = receive(TRANSFER, APPEARANCE, PROCEEDINGS);

    private static final List<LegalAct> ALWAYS = List.of(
            confirmInWriting(),
            acknowledge(),
            sendBack("R-LANGUAGE"),
            forward(true),
            forward(false),
            assess("c"),
            determine(relied("UNCAC_46_7_SOLE")),
            ask(),
            answer(),
            remind(DAY),
            lapse(DAY.plusDays(200)),
            abandon(),
            consult("REFUSAL"),
            consult(null),
            consulted(),
            grant(),
            grant(1),
            grant(2, 3),
            grantOn("A fair trial", 2),
            start(),
            execute(1),
            execute(2),
            execute(2, 3),
            execute(false, chf("10"), 3),
            findNothing(1),
            transmit(),
            transmit(1),
            seekOrder(),
            orderMade(),
            appeal(),
            decideAppeal(),
            postpone("Raid"),
            resume(),
            refuse("As sent", "M-OTHER"),
            refuseUnconsulted("M-OTHER"),
            refuseItems(List.of(1), "M-OTHER"),
            refuseItems(List.of(2, 3), "M-OTHER"),
            inquire(),
            reply(),
            suggest(DAY.plusDays(9)),
            revise(DAY.plusDays(8)),
            withdraw(),
            withdraw(2),
            noLonger(),
            noLonger(1, 3),
            close(),
            reopen("SUPPLEMENT_RECEIVED"),
            reopen("DEFECTIVE_EXECUTION"),
            reopen("COURT_REMITTED", 2),
            reopen("LATE_REPLY", 1),
            useful(),
            restrictUse(),
            seekConsent(),
            giveConsent(),
            denyConsent(),
            keepSecret(),
            cannotKeepSecret(),
            notifyCost(),
            agreeCost(),
            disputeCost(),
            trace(2),
            freeze(2),
            extendFreeze(2),
            hear(2),
            lift(2),
            lift(DAY.plusDays(31), 2),
            answerBy(DAY.plusDays(9), 2),
            giveReasons(2),
            assessConfiscation(List.of("FINAL"), 3),
            waiveJudgement(3),
            claim(3),
            decideClaim(3),
            agreeToGo(1),
            agreeTransfer(null, 1),
            transferPerson(1),
            consentToEarlierActs(1),
            bringBack(DAY.plusDays(9), 1),
            safeConduct(2),
            release(null, 2),
            endSafeConduct(DAY.plusDays(16), false, 2),
            askProcedure(1),
            answerProcedure(true, null, 1),
            byVideo(2),
            classify(false, 1),
            considerProceedings(3),
            discloseExculpatory(),
            confiscate(3),
            recognise(3),
            sell(3),
            deduct(3),
            agreeReturn(3),
            handBack(chf("7"), "57_3a", 3),
            correct("channel", "CA_DIRECT", "LIAISON"),
            correct("channel", "LIAISON", "CA_DIRECT"),
            link("PRECEDED_BY_LEC", "law-enforcement/ref:LEC-7"),
            note("C02"),
            note("G01"),
            withdrawObservation("C02"),
            mergeInto("CH-NG-2000"));

    private ActCatalogue() {}

    /** @param events on file, each of which might be voided */
    public static List<LegalAct> acts(int events) {
        List<LegalAct> acts = new ArrayList<>(ALWAYS);
        LongStream.range(0, events).mapToObj(Acts::voiding).forEach(acts::add);
        return acts;
    }
}
