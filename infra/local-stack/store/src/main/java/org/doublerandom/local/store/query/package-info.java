/**
 * How a query finds its documents: a filter becomes {@code Conditions} on single fields, the {@code Planner} chooses the
 * map whose order helps most, {@code Places} walk its ranges lazily, and every document found is checked against the whole
 * filter. An index therefore only has to lead to enough documents, never to exactly the right ones.
 */
@NullMarked
package org.doublerandom.local.store.query;

import org.jspecify.annotations.NullMarked;
