package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.target.DataQuality.Place;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the entries of a directory, kept with each entry when it is written, so that nobody has to go through all of them.
 * Entries that were merged do not count. Which codes were confirmed is not known here.
 */
public interface FlawedTargets {
    /** Area by area, in the order of their codes. */
    List<DataQuality.Counts> quality(Unit unit);

    /** How many in the area of the unit have it, counted up to {@code most}. */
    long countFlawed(Unit unit, Shortcoming shortcoming, int most);

    /**
     * The next of those that have it, by area and id.
     *
     * @param last where the page before ended
     */
    List<Target> flawed(Unit unit, Shortcoming shortcoming, @Nullable Place last, int limit);

    /** Entries that may be one, in the order of their keys. */
    List<LikelyDuplicates> likelyDuplicates();

    /** How many entries were examined by another mapping than this one, or not yet. */
    long unexamined(TagMapping mapping);

    /**
     * Examines some of them anew; a repeat goes on. Whom somebody else has written meanwhile is left to a repeat.
     *
     * @return how many were examined
     */
    int examine(TagMapping mapping, int most);
}
