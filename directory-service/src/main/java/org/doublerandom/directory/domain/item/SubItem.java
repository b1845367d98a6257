package org.doublerandom.directory.domain.item;

/**
 * One row of a list: what is checked (抽查子项), in the list's own words.
 *
 * @param name empty where the item is not divided
 */
public record SubItem(
        String name,
        String legalBasis,
        String subject,
        String targetScope,
        String ratioText,
        String frequencyText,
        String method,
        String qualification,
        String note) {
    /** The same under that name. */
    public SubItem named(String other) {
        return new SubItem(
                other, legalBasis, subject, targetScope, ratioText, frequencyText, method, qualification, note);
    }
}
