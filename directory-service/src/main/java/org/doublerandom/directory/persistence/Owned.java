package org.doublerandom.directory.persistence;

import org.doublerandom.values.AuthorityCode;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** What belongs to an authority: kept under the authority and the id, in the order of the ids. */
record Owned(AuthorityCode authority) {
    private static final String FIELD = "authority";

    /** No code of an authority holds a point, so that no two keys are alike. */
    String key(String id) {
        return authority.value() + "." + id;
    }

    Criteria criteria() {
        return Criteria.where(FIELD).is(authority.value());
    }

    Update with(Update update) {
        return update.set(FIELD, authority.value());
    }
}
