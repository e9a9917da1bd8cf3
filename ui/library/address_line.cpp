#include "library/address_line.h"

#include "shared/text_role.h"
#include "shared/tokens.h"

namespace alongside {

AddressLine::AddressLine(const QString& address, const QString& name, QWidget* parent) : QLineEdit(address, parent) {
    setReadOnly(true);
    setFrame(false);
    setAccessibleName(name);
    setToolTip(address);
    setTextRole(this, TextRole::Small);
    QPalette ground;
    ground.setColor(QPalette::Base, Qt::transparent);
    setPalette(ground);
    setMinimumHeight(px(size::kTarget));
    setCursorPosition(0);
}

} // namespace alongside
