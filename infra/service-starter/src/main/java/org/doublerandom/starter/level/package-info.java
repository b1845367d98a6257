/** No command is taken while the topics hold more than the store; an operator decides, stream by stream. */
@NullMarked
package org.doublerandom.starter.level;

import org.jspecify.annotations.NullMarked;
