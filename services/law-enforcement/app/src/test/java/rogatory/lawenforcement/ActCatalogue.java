package rogatory.lawenforcement;

import static rogatory.lawenforcement.Acts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.vocabulary.LegalAct;

/** One or more acts of every row of the table, to choose from at random. */
public final class ActCatalogue {

    /** What is given freely, what takes compulsion, and what a special technique may give. */
    public static final List<LegalAct> RECEIPTS = List.of(
            receive(),
            receive("U3", PERSONS, SEARCH),
            receive("ORAL", "U1", "SIENA-H1", SEARCH),
            receive("U2", WIRETAP));

    private static final List<LegalAct> ALWAYS = List.of(
            acknowledge(),
            sendBack("R-LANGUAGE"),
            assign(),
            determine(relied("MOU_LE")),
            hold(),
            liftHold(),
            ask(),
            clarify(DAY.plusDays(20)),
            remind(),
            lapse(DAY.plusDays(400)),
            abandon(),
            interim(),
            reply(ReplyExtent.FULL),
            reply(ReplyExtent.FULL, 1),
            reply(ReplyExtent.PARTIAL, 1),
            reply(ReplyExtent.PARTIAL, 2),
            reply(ReplyExtent.NIL, 2),
            reply(ReplyExtent.NIL),
            pointToMla(),
            pointToMla(2),
            decline("L-OWNINVEST"),
            decline("L-NEEDSMLA", 2),
            engage(),
            meet(),
            exchange(),
            sendItems(),
            proposeJoint(),
            agreeJoint(),
            refuseJoint(),
            endJoint(),
            propose(SURVEILLANCE),
            propose(DELIVERY),
            authorise(SURVEILLANCE),
            authorise(DELIVERY, "MOU_LE", "Memorandum of 2019", "INTACT"),
            refuse(DELIVERY),
            complete(SURVEILLANCE),
            complete(DELIVERY),
            handle("HC-1"),
            handleAnew("HC-2"),
            handleAnew("SIENA-H1"),
            seekConsent(),
            giveConsent(),
            denyConsent(),
            inquire(DAY.plusDays(10)),
            tellStatus(),
            suggest(DAY.plusDays(12)),
            revise(DAY.plusDays(14)),
            convert("mla/ref:PE-2021-77"),
            withdraw(),
            withdraw(1),
            withdraw(2),
            close(),
            reopen("NEW_LEAD"),
            reopen("DECLINE_RECONSIDERED"),
            reopen("LATE_REPLY"),
            reopen("DEFECTIVE_REPLY", 1),
            correct("channel", "GLOBE", "SIENA"),
            correct("channel", "SIENA", "GLOBE"),
            link("PARALLEL_TO", "extradition/ref:CL-PE-2006"),
            note("C02"),
            note("G01"),
            withdrawObservation("C02"),
            mergeInto("LEC-PE-2021-5"));

    private ActCatalogue() {}

    /** @param events on file, each of which might be voided */
    public static List<LegalAct> acts(int events) {
        List<LegalAct> acts = new ArrayList<>(ALWAYS);
        LongStream.range(0, events).mapToObj(Acts::voiding).forEach(acts::add);
        return acts;
    }
}
