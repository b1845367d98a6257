package org.doublerandom.draw.web;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.DepositsSoFar;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Pledge;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.seal.SealedName;
import org.jspecify.annotations.Nullable;

/**
 * @param deposited whether the secret is there; nobody sees it before it opens
 * @param opens whether the service can open it
 * @param committed whether its commitment is there; only where the secret comes after the announcement
 * @param missing true where the secret had not come by the close; the draw can only be void
 */
record PartyPart(
        String party,
        boolean deposited,
        boolean opens,
        @Nullable Boolean committed,
        @Nullable Boolean missing) {

    /** The authority first, then those whom the scheme names. */
    static List<PartyPart> of(Draw draw) {
        List<PartyName> named = new ArrayList<>(
                List.of(new PartyName(draw.basis().number().authority().value())));
        named.addAll(draw.basis().scheme().parties());
        return named.stream()
                .map(party -> draw.basis().grade() == Grade.L1 ? deposited(draw, party) : left(draw, party))
                .toList();
    }

    private static PartyPart left(Draw draw, PartyName party) {
        Concealed concealed = draw.kept().concealed();
        return new PartyPart(
                party.value(),
                concealed.parties().contains(party),
                opens(concealed, party) || hasTurnedUp(draw, party),
                null,
                null);
    }

    private static boolean hasTurnedUp(Draw draw, PartyName party) {
        return draw instanceof VoidedDraw voided
                && voided.found().stream().anyMatch(found -> found.party().equals(party));
    }

    /** A commitment before the announcement, and the secret behind it. */
    private static PartyPart deposited(Draw draw, PartyName party) {
        Concealed concealed = draw.kept().concealed();
        DepositsSoFar deposits = DrawResponse.announced(draw)
                .map(announced -> announced.randomness() instanceof DepositsSoFar soFar ? soFar : null)
                .orElse(null);
        boolean isThere = deposits != null && deposits.has(party);
        boolean isPledged = concealed.pledges().stream().map(Pledge::party).anyMatch(party::equals);
        return new PartyPart(
                party.value(),
                isThere,
                opens(concealed, party) || hasTurnedUp(draw, party),
                concealed.parties().contains(party) || isPledged,
                deposits != null && deposits.closed() && !isThere ? true : null);
    }

    private static boolean opens(Concealed concealed, PartyName party) {
        return !concealed.lost().contains(SealedName.of(party));
    }
}
