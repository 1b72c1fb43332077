package rogatory.mla.write.refusal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.Item;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.PriorConsultation;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;

/**
 * What the Convention asks of every refusal.
 *
 * @param reasons as they were sent to the requesting side
 * @param decidedBy who refuses, where it is not the central authority
 * @param consultationWaivedBecause why nobody was consulted, where nobody was
 */
record RefusalGuards(
        MlaRequest request,
        List<String> grounds,
        @Nullable String reasons,
        @Nullable Holder decidedBy,
        @Nullable String consultationWaivedBecause) {

    private static final Set<Holder> DECIDING = EnumSet.of(Holder.RA, Holder.RC, Holder.RM);

    private static final String BANK_SECRECY = "M-BANKSECRECY-46_8";
    private static final List<String> FISCAL_ALONE = List.of("M-FISCAL-46_22");

    Optional<Decision<MlaEvent>> check() {
        if (grounds.contains(BANK_SECRECY)) {
            return refuse(
                    "bank-secrecy-is-no-ground",
                    "assistance is never declined on the ground of bank secrecy; take that ground out",
                    "UNCAC 46(8)");
        }
        if (grounds.stream().distinct().toList().equals(FISCAL_ALONE)) {
            return refuse(
                    "not-solely-fiscal",
                    "a request is not refused on the sole ground that the offence also involves fiscal matters;"
                            + " name another ground or grant it",
                    "UNCAC 46(22)");
        }
        if (grounds.isEmpty() || reasons == null || reasons.isBlank()) {
            return refuse(
                    "reasons-for-refusal",
                    "reasons are given for any refusal: name at least one ground and the reasons that were sent",
                    "UNCAC 46(23)");
        }
        if (!DECIDING.contains(decider())) {
            return refuse(
                    "decided-by-the-requested-state",
                    "a refusal is decided by the central authority, a court or the executive of the requested State:"
                            + " RA, RC or RM, not " + decider(),
                    "UNCAC 46(21)");
        }
        return PriorConsultation.BEFORE_REFUSING.check(request, consultationWaivedBecause);
    }

    /** Who refuses: the central authority unless another is named. */
    Holder decider() {
        return decidedBy == null ? Holder.RA : decidedBy;
    }

    /** The reasons, once {@link #check()} has found them. */
    String sent() {
        return Objects.requireNonNull(reasons);
    }

    /** Copies of what the general public may see are provided. */
    Optional<Decision<MlaEvent>> publicRecords(List<Item> refused) {
        return refused.stream()
                .filter(item -> item.duties().manner().publicRecords())
                .findFirst()
                .flatMap(item -> refuse(
                        "public-records-are-provided",
                        "copies of records that are open to the general public are provided: grant item " + item.no()
                                + ", or record that its records are not open to the public",
                        "UNCAC 46(29)(a)"));
    }

    List<Decision.Warning> warnings(List<Item> refused) {
        return new RefusalWarnings(grounds, refused).all();
    }

    private static Optional<Decision<MlaEvent>> refuse(String rule, String because, String article) {
        return Optional.of(Decision.refused(rule, because, article));
    }
}
