/** Visits of targets, whoever made them, and how often a target may be visited (domain §10, G3). */
@NullMarked
package org.doublerandom.directory.domain.visit;

import org.jspecify.annotations.NullMarked;
