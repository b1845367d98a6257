package org.doublerandom.draw.domain;

import java.util.List;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.entry.EntryIsAnother;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.seal.SealedName;

/**
 * The line of an accepted entry that no key of the service opened, from whoever opened its second seal.
 *
 * @param n which entry of the draw, from 1
 * @param line as in the readings text, its LF included
 */
public record BroughtEntry(int n, String line) {

    /**
     * The draw with the entry in its place, as if it had never been lost.
     *
     * @throws NothingIsLost where the service has it
     * @throws EntryIsAnother where it does not match the digest of its event
     */
    public AnnouncedDraw to(AnnouncedDraw draw) {
        List<LostEntry> lost = draw.concealed().lostEntries();
        LostEntry awaited = lost.stream()
                .filter(entry -> entry.n() == n)
                .findFirst()
                .orElseThrow(() -> new NothingIsLost(SealedName.entry(n).toString()));
        if (!awaited.isOf(line, draw.announcement().suite())) {
            throw new EntryIsAnother(n);
        }
        int lostBefore = (int) lost.stream().filter(entry -> entry.n() < n).count();
        ReadingsText text = draw.requirePublished().with(n - 1 - lostBefore, ReadingsText.entryOf(line));
        return draw.with(draw.concealed().withEntry(n), text);
    }
}
