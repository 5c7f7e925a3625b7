/** Who gets in: fictitious persons in the demo, an OpenID Connect provider everywhere else. */
@NullMarked
package no.samspor.app.login;

import org.jspecify.annotations.NullMarked;
