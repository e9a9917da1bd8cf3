#pragma once

#include "domain/reflection.h"
#include "store/notebook.h"

namespace alongside {

// The coach's private journal. All throw Error::Refused when the outcome has problems and Error::NoSuchRecord when the
// page, or the teacher it is about, is not there.

ReflectionId reflect(Notebook& notebook, const Reflection& page);
void correctReflection(Notebook& notebook, const Reflection& page);
void removeReflection(Notebook& notebook, ReflectionId id);

} // namespace alongside
