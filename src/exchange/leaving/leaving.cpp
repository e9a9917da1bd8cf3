#include "exchange/leaving/leaving.h"

#include "exchange/sha256.h"
#include "store/error.h"

namespace alongside {

void letLeave(Notebook& notebook, const Leaving& what, std::string_view content, const std::function<void()>& letGo) {
    letHashedLeave(notebook, what, sha256Of(content), letGo);
}

void letHashedLeave(Notebook& notebook, const Leaving& what, std::string_view sha256,
                    const std::function<void()>& letGo) {
    if (notebook.hidesNotes())
        throw Error(Error::Kind::Covered);
    notebook.addToTrail(what, sha256);
    letGo();
}

} // namespace alongside
