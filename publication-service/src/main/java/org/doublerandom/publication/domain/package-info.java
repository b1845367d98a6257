/** What the public may see and when it is late: names and persons that all parts of the record share; plain Java. */
@NullMarked
package org.doublerandom.publication.domain;

import org.jspecify.annotations.NullMarked;
