package org.doublerandom.local.store.query;

import java.util.List;
import java.util.stream.Collectors;

/** Looks where one branch of a choice says, then where the next one says; a document may meet several of them. */
record AllPlans(List<Plan> branches) implements Plan {
    static final Plan NOTHING = new AllPlans(List.of());

    @Override
    public String name() {
        if (branches.isEmpty()) {
            return "nothing";
        }
        return branches.stream().map(Plan::name).distinct().collect(Collectors.joining(" or "));
    }

    @Override
    public Places places() {
        return new InTurn(branches.stream().map(Plan::places).toList());
    }

    @Override
    public boolean severals() {
        return true;
    }

    @Override
    public int sorted() {
        return 0;
    }

    @Override
    public boolean narrows() {
        return branches.stream().allMatch(Plan::narrows);
    }
}
