package org.doublerandom.publication.domain;

import org.doublerandom.values.Shape;

/** An annual plan (年度抽查计划). */
public record PlanId(String value) {
    public PlanId {
        Shape.OPAQUE.require("plan", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
