/** The handlingsplan: the one in force, the drafts, and those before. */
@NullMarked
package no.samspor.query.plan.file;

import org.jspecify.annotations.NullMarked;
