package rogatory.statistics;

import java.time.LocalDate;
import java.util.List;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestAcknowledged;
import rogatory.mla.events.RequestReceived;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** Events of requests for bank records that rest on the Convention alone, with a reference and words that no figure may tell. */
public final class IncomingMla {

    static final String REFERENCE = "OUR-REF";
    static final String WORDS = "said in words";

    private IncomingMla() {}

    public static MlaEvent received(String id, String on) {
        return new RequestReceived(
                id,
                LocalDate.parse(on),
                Precision.DAY,
                REFERENCE + "-" + id,
                Direction.INCOMING,
                "CH",
                "E_MLA",
                null,
                "en",
                "U0",
                "CRIMINAL",
                List.of("U17"),
                List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON")),
                List.of(new ItemAsked("M-RECS-46_3f.BANK", true)),
                null,
                WORDS);
    }

    public static MlaEvent acknowledged(String id, String on) {
        return new RequestAcknowledged(id, LocalDate.parse(on), Precision.DAY, WORDS);
    }
}
