package org.doublerandom.plan.domain.annual;

/** Number of the document by which a plan was approved offline, e.g. {@code 滦市监字〔2024〕44号}. */
public record ApprovalDocument(String number) {
    public ApprovalDocument {
        if (number.isBlank() || number.codePointCount(0, number.length()) > 100) {
            throw new IllegalArgumentException("document: " + number.length() + " characters (expected: 1 to 100)");
        }
    }
}
