package org.doublerandom.publication.domain;

/** An annual plan (年度抽查计划). */
public record PlanId(String value) {
    public PlanId {
        Text.require("plan", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
