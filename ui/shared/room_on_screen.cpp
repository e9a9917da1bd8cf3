#include "shared/room_on_screen.h"

#include <QScreen>
#include <QWidget>

namespace alongside {
namespace {

// Pixels of the desktop's own, whatever the size of our text: how large the frame is it says only once it is there.
constexpr int kTitleBar = 44, kSides = 4;

} // namespace

QSize withinScreen(const QWidget& window, const QSize& wanted) {
    const auto room = window.screen()->availableGeometry().size();
    return wanted.boundedTo({room.width() - kSides, room.height() - kTitleBar});
}

} // namespace alongside
