/** Industry checklists (一业一查): the items of several departments in one order, what two of them ask alike asked once. */
@NullMarked
package org.doublerandom.directory.domain.checklist;

import org.jspecify.annotations.NullMarked;
