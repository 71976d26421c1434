/** States of the United States and what the wires make of them, for "Camp David, Maryland". */
export const US_STATES = `Alabama | Ala. | Alaska | Arizona | Ariz. | Arkansas | Ark. | California | Calif. | Colorado | Colo. | Connecticut | Conn. | Delaware | Florida | Fla. | Georgia | Ga. | Hawaii | Idaho |
  Illinois | Ill. | Indiana | Ind. | Iowa | Kansas | Kentucky | Ky. | Louisiana | La. | Maine | Maryland | Md. | Massachusetts | Mass. | Michigan | Mich. | Minnesota | Minn. | Mississippi | Miss. | Missouri | Mo. |
  Montana | Mont. | Nebraska | Neb. | Nevada | Nev. | New Hampshire | N.H. | New Jersey | N.J. | New Mexico | N.M. | New York | N.Y. | North Carolina | N.C. | North Dakota | Ohio | Oklahoma | Okla. | Oregon | Ore. |
  Pennsylvania | Pa. | Rhode Island | R.I. | South Carolina | S.C. | South Dakota | Tennessee | Tenn. | Texas | Tex. | Utah | Vermont | Vt. | Virginia | Va. | Washington | West Virginia | W.Va. | Wisconsin | Wis. | Wyoming`;
