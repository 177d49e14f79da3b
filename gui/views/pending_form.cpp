#include "gui/views/views.hpp"
namespace armoedeval {
Model form(ui::Rect, Model model, const Results&)
{
    return model;
}
} // namespace armoedeval
