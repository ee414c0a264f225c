import { Link } from "@tanstack/react-router";
import logo from "../../ui/logo.svg";
import classes from "../../ui/shell/sidebar.module.css";

export const Brand = () => (
  <Link to="/projects" className={classes["brand"] ?? ""}>
    <img src={logo} alt="" width={24} height={24} />
    <span>Headwater</span>
  </Link>
);
