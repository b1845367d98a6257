/** Who could inspect whom, before a batch is proposed (精准匹配). */
@NullMarked
package org.doublerandom.directory.domain.matching;

import org.jspecify.annotations.NullMarked;
