package org.doublerandom.directory.domain.register;

/** A credit-risk class (信用风险分类) as a register hides it; only enterprises have one (domain §4). */
public enum CreditClass {
    NONE("-"),
    A("A"),
    B("B"),
    C("C"),
    D("D");

    private final String code;

    CreditClass(String code) {
        this.code = code;
    }

    /** What is hashed behind the salt: the letter, or {@code -} for whoever has none. */
    public String code() {
        return code;
    }
}
