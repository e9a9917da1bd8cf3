#include "exchange/leaving/leaving.h"

#include "exchange/leaving/sha256.h"

namespace alongside {

void letLeave(Notebook& notebook, const Leaving& what, std::string_view content, const std::function<void()>& letGo) {
    notebook.addToTrail(what, sha256Of(content));
    letGo();
}

} // namespace alongside
